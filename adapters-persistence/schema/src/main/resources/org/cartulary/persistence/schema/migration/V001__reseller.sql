CREATE TABLE reseller (
  reseller_id ${uuid} NOT NULL,
  name VARCHAR(200) NOT NULL,
  registered_at ${instant} NOT NULL,
  PRIMARY KEY (reseller_id)
) ${opts};
