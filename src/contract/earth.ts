/** Mean radius of the WGS-84 ellipsoid, in miles (6,371.0088 km). */
export const EARTH_RADIUS = 3958.7613

/** An angle in degrees as radians. */
export const radians = (angle: number): number => (angle * Math.PI) / 180

/** An angle in radians as degrees. */
export const degrees = (angle: number): number => (angle * 180) / Math.PI
