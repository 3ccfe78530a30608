const HUNDREDTHS = 100;

/** The coast of Indonesia as rings of [latitude, longitude], as Leaflet takes them; in a module of its own, so that two maps fetch it once. */
export const OUTLINE: readonly (readonly [number, number][])[] = __OUTLINE__.map((ring) =>
  ring.map(([lon, lat]): [number, number] => [lat / HUNDREDTHS, lon / HUNDREDTHS]),
);
