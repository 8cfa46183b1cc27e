CREATE TABLE promo_code (
  reseller_id ${uuid} NOT NULL,
  code VARCHAR(32) ${bin} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  terms ${json} NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, code)
) ${opts};

-- How much of each limit was taken; the limits themselves are kept with what they limit.
CREATE TABLE allotment (
  reseller_id ${uuid} NOT NULL,
  allotment_key VARCHAR(128) ${bin} NOT NULL,
  taken BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, allotment_key)
) ${opts};
