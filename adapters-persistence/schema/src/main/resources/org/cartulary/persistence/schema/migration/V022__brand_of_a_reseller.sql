-- What its documents look like; no row for who never chose. logo: the file, what it is and its measures, as JSON. It has a table of its own
-- because it is large, and the reseller is read at every checkout.
CREATE TABLE brand (
  reseller_id ${uuid} NOT NULL,
  color CHAR(7) ${bin} NOT NULL,
  logo ${json},
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id)
) ${opts};
