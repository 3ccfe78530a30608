-- Cases that a new one may double: a square of at most two and a half kilometres around it, among the open ones of its category. By
-- latitude, so that a channel's whole length is out; the longitude is in the index to be compared there, without the rows.
CREATE INDEX case_file_near ON case_file (tenant, category, ((body #>> '{place,lat}')::float8), ((body #>> '{place,lon}')::float8))
  WHERE NOT is_closed;
