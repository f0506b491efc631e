import { readNames, type Community } from './community.ts'

export const spanish: Community = {
  language: 'ES',
  women: readNames(`
    Adriana, Alejandra, Alma, Ana Lucía, Araceli, Beatriz, Blanca, Carmen, Carolina, Cecilia, Claudia, Consuelo,
    Daniela, Dolores, Elena, Elvira, Esperanza, Estela, Fernanda, Gabriela, Graciela, Guadalupe, Inés, Irma,
    Isabel, Itzel, Jimena, Leticia, Lorena, Lourdes, Lucía, Luz María, Magdalena, Marcela, Margarita, María José,
    Maribel, Marisol, Mercedes, Miriam, Mónica, Natalia, Norma, Paloma, Patricia, Pilar, Raquel, Rocío, Rosario,
    Silvia, Soledad, Sofía, Susana, Teresa, Valeria, Verónica, Ximena, Yesenia, Yolanda, Zoila`),
  men: readNames(`
    Adrián, Agustín, Alejandro, Alfredo, Álvaro, Andrés, Antonio, Arturo, Benito, Bernardo, César, Cristóbal,
    Daniel, David, Diego, Eduardo, Efraín, Emilio, Enrique, Ernesto, Esteban, Felipe, Fermín, Fernando,
    Francisco, Gerardo, Gilberto, Gonzalo, Gustavo, Héctor, Hugo, Ignacio, Ismael, Iván, Javier, Jesús, Joaquín,
    Jorge, José Luis, Juan Carlos, Julio, Leonel, Lorenzo, Luis, Manuel, Marcos, Mateo, Miguel Ángel, Nicolás, Óscar,
    Pablo, Rafael, Ramiro, Raúl, Rigoberto, Rodrigo, Rubén, Salvador, Santiago, Sergio, Tomás, Ulises, Vicente`),
  families: readNames(`
    Acevedo, Aguilar, Alarcón, Alvarado, Anaya, Arellano, Arriaga, Ávila, Ayala, Barajas, Barrera, Bautista,
    Benavides, Bermúdez, Bravo, Bustamante, Cabrera, Camacho, Cárdenas, Carrillo, Casillas, Castañeda,
    Cedillo, Cervantes, Cisneros, Colón, Contreras, Cordero, Coronado, Cortés, Covarrubias, De la Cruz,
    De León, Delgado, Domínguez, Durán, Echeverría, Elizondo, Escobedo, Espinoza, Esquivel, Estrada, Fajardo,
    Figueroa, Fuentes, Galindo, Gallegos, García, Garza, Godínez, Gómez, Granados, Gutiérrez, Haro,
    Hernández, Hinojosa, Ibarra, Lara, Leal, Lozano, Lucero, Maldonado,
    Mares, Márquez, Marroquín, Medina, Mejía, Méndez, Mendoza, Meza, Molina, Montaño, Montes, Morales, Muñiz,
    Murillo, Navarro, Núñez, Ocampo, Ochoa, Orozco, Ortiz, Osorio, Pacheco, Padilla, Palacios,
    Paredes, Peña, Pineda, Ponce, Quezada, Quintero, Ramírez, Rangel, Rentería, Reynoso, Ríos, Robles, Rojas,
    Rosales, Ruiz, Saavedra, Salas, Salgado, Sandoval, Segura, Serrano, Sepúlveda, Sosa, Tapia, Tejeda,
    Trejo, Treviño, Urrutia, Valdez, Valencia, Vallejo, Vargas, Velasco, Vélez, Villalobos, Yáñez, Zamora,
    Zavala, Zepeda, Zúñiga`),
  twoFamilies: true,
}

export const french: Community = {
  language: 'FR',
  women: readNames(`
    Agnès, Amélie, Anaïs, Aurore, Bénédicte, Camille, Capucine, Cécile, Chantal, Clémence, Delphine, Élise,
    Élodie, Émilie, Fabienne, Florence, Geneviève, Hélène, Jeanne, Joséphine, Laëtitia, Léa, Margaux, Marie-Ève,
    Maëlle, Mathilde, Noémie, Océane, Odile, Pauline, Romane, Solène, Sylvie, Véronique`),
  men: readNames(`
    Adrien, Aurélien, Baptiste, Benoît, Cédric, Clément, Cyril, Damien, Didier, Étienne, Fabrice, François,
    Gaëtan, Gilles, Grégoire, Guillaume, Hervé, Jean-Baptiste, Jérôme, Loïc, Luc, Marcel, Mathieu, Maxime, Noël,
    Olivier, Pascal, Quentin, Rémi, Sébastien, Sylvain, Théo, Thibault, Yves`),
  families: readNames(`
    Allard, Arsenault, Aubry, Barbier, Beaulieu, Bélanger, Berthier, Blanchard, Bouchard, Bourgeois, Brunet,
    Carpentier, Charpentier, Chevalier, Côté, Delorme, Desjardins, Dufresne, Dumoulin, Faucher, Fortin, Gagnon,
    Gauthier, Guérin, Lachance, Lacroix, Lajoie, Lambert, Langlois, Lavoie, Lefebvre, Legrand, Lemaître,
    Lévesque, Marchand, Meunier, Moulin, Ouellet, Pelletier, Perrault, Renaud, Rivière, Rousselle, Savard, Thériault,
    Tremblay, Vasseur, Verdier`),
}

export const german: Community = {
  language: 'DE',
  women: readNames(
    'Anke, Antje, Bärbel, Birgit, Dörte, Elke, Frauke, Gesine, Grete, Heike, Ilse, Jutta, Käthe, Kerstin, Lieselotte, Maike, Petra, Renate, Silke, Sigrid, Ulrike, Ute',
  ),
  men: readNames(
    'Bernd, Christoph, Detlef, Dieter, Eckhard, Friedhelm, Gerd, Götz, Günter, Hartmut, Heinz, Holger, Jens, Jörg, Jürgen, Karsten, Klaus, Lothar, Matthias, Rainer, Torsten, Uwe, Volker',
  ),
  families: readNames(
    'Ackermann, Böhm, Brandt, Dietrich, Eichhorn, Engelhardt, Fährmann, Gärtner, Göbel, Groß, Haas, Hölzer, Jäger, Kästner, Krämer, Löffler, Mühlbauer, Nußbaum, Pfeiffer, Reinhardt, Schäfer, Schütte, Seidel, Straßer, Vogt, Weißmann, Wörner, Ziegler',
  ),
}

export const polish: Community = {
  language: 'PL',
  women: readNames(
    'Agnieszka, Aleksandra, Bożena, Danuta, Dorota, Elżbieta, Ewa, Grażyna, Halina, Jadwiga, Joanna, Justyna, Katarzyna, Małgorzata, Magda, Renata, Stanisława, Urszula, Wiesława, Zofia',
  ),
  men: readNames(
    'Andrzej, Bogdan, Bolesław, Czesław, Grzegorz, Jacek, Jarosław, Jerzy, Kazimierz, Krzysztof, Łukasz, Maciej, Marek, Paweł, Piotr, Rafał, Ryszard, Sławomir, Stanisław, Tadeusz, Wojciech, Zbigniew',
  ),
  families: readNames(
    'Adamczyk, Bąk, Borkowski, Chmielewski, Dąbrowski, Gajewski, Głowacki, Górski, Jabłoński, Kaczmarek, Kołodziej, Kozłowski, Krawczyk, Król, Lis, Majewski, Michalak, Mróz, Nowicki, Olszewski, Pawlak, Rutkowski, Sikora, Stępień, Szczepański, Szymczak, Urbański, Wąsik, Wróbel, Zając',
  ),
  feminine: (family) => family.replace(/(s|c|dz)ki$/, '$1ka'),
}

export const portuguese: Community = {
  language: 'PT',
  women: readNames(
    'Alcina, Benedita, Célia, Conceição, Fátima, Filomena, Graça, Helena, Inês, Joana, Lurdes, Luísa, Marília, Rosângela, Tânia, Vitória',
  ),
  men: readNames(
    'Afonso, Belmiro, Caetano, Duarte, Fernão, Gonçalo, Henrique, João, Joaquim, Leandro, Márcio, Otávio, Rogério, Sebastião, Tiago, Valdemar',
  ),
  families: readNames(
    'Abrantes, Assunção, Azevedo, Barbosa, Brandão, Carvalho, Conceição, Damasceno, Falcão, Figueira, Guimarães, Leitão, Nóbrega, Pacheco, Queirós, Sampaio, Simões, Teixeira',
  ),
}

export const italian: Community = {
  language: 'IT',
  women: readNames(
    'Alessia, Antonella, Assunta, Chiara, Concetta, Donatella, Fiorella, Giuseppina, Ilaria, Loredana, Mariangela, Nunzia, Ornella, Rosalba, Serena, Viola',
  ),
  men: readNames(
    'Achille, Alessio, Carmine, Cosimo, Domenico, Elio, Fulvio, Gennaro, Giacomo, Luigi, Nicolò, Pasquale, Rocco, Salvatore, Tommaso, Vito',
  ),
  families: readNames(
    'Amato, Barone, Basile, Bellini, Cattaneo, Colombo, D’Angelo, De Santis, Fontana, Grasso, Lombardi, Mancuso, Marchetti, Orlando, Palumbo, Pellegrino, Rinaldi, Sorrentino, Testa, Vitale, Zanetti',
  ),
}
