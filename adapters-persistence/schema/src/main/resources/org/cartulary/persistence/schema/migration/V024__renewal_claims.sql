-- Which node renews for which client now. A claim that is over may be taken by anybody.
CREATE TABLE renewal_claim (
  reseller_id ${uuid} NOT NULL,
  client_id ${uuid} NOT NULL,
  holder ${uuid} NOT NULL,
  held_until ${instant} NOT NULL,
  PRIMARY KEY (reseller_id, client_id)
) ${opts};
