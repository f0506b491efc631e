import { readNames, type Community } from './community.ts'

const feminine = (family: string) =>
  family
    .replace(/(ов|ев|ин)$/, '$1а')
    .replace(/(с|ц)(кий|ький)$/, (_, stem: string, end: string) => `${stem}${end === 'кий' ? 'кая' : 'ька'}`)
    .replace(/(ov|ev|in)$/, '$1a')
    .replace(/sky$/, 'skaya')
    .replace(/skyi$/, 'ska')

export const russian: Community = {
  language: 'RU',
  women: readNames(`
    Анастасия/anastasia, Валентина/valentina, Вера/vera, Галина/galina, Дарья/darya, Екатерина/ekaterina,
    Зинаида/zinaida, Ирина/irina, Ксения/ksenia, Лариса/larisa, Людмила/lyudmila, Марина/marina, Надежда/nadezhda,
    Оксана/oksana, Ольга/olga, Светлана/svetlana, Татьяна/tatyana, Юлия/yulia`),
  men: readNames(`
    Алексей/aleksei, Анатолий/anatoly, Аркадий/arkady, Борис/boris, Вадим/vadim, Валерий/valery, Виктор/viktor,
    Геннадий/gennady, Григорий/grigory, Денис/denis, Евгений/evgeny, Игорь/igor, Кирилл/kirill, Леонид/leonid,
    Максим/maksim, Олег/oleg, Роман/roman, Семён/semyon, Юрий/yury`),
  families: readNames(`
    Абрамов/abramov, Баранов/baranov, Беляев/belyaev, Бирюков/biryukov, Воробьёв/vorobyov, Голубев/golubev,
    Грачёв/grachyov, Ермаков/ermakov, Жданов/zhdanov, Зайцев/zaitsev, Калинин/kalinin, Киселёв/kiselyov,
    Комаров/komarov, Лаптев/laptev, Мельников/melnikov, Никитин/nikitin, Осипов/osipov, Панфилов/panfilov,
    Рябов/ryabov, Савельев/savelyev, Соболев/sobolev, Успенский/uspensky, Фролов/frolov, Щербаков/shcherbakov`),
  ownScript: true,
  feminine,
}

export const ukrainian: Community = {
  language: 'UK',
  women: readNames(`
    Богдана/bohdana, Ганна/hanna, Дарина/daryna, Євгенія/yevheniia, Зоряна/zoriana, Ірина/iryna, Леся/lesia,
    Любов/liubov, Мар’яна/mariana, Наталія/nataliia, Оксана/oksana, Олена/olena, Соломія/solomiia, Юлія/yuliia`),
  men: readNames(`
    Андрій/andrii, Богдан/bohdan, Василь/vasyl, Віталій/vitalii, Дмитро/dmytro, Ігор/ihor, Микола/mykola,
    Олександр/oleksandr, Остап/ostap, Павло/pavlo, Петро/petro, Сергій/serhii, Тарас/taras, Ярослав/yaroslav`),
  families: readNames(`
    Бабенко/babenko, Білик/bilyk, Бондар/bondar, Гаврилюк/havryliuk, Гончар/honchar, Гриценко/hrytsenko,
    Заболотний/zabolotnyi, Іваненко/ivanenko, Коваль/koval, Кравець/kravets, Кушнір/kushnir,
    Мороз/moroz, Олійник/oliinyk, Паламар/palamar, Петренко/petrenko, Руденко/rudenko,
    Сидоренко/sydorenko, Ткачук/tkachuk, Черненко/chernenko, Ющук/yushchuk`),
  ownScript: true,
}
