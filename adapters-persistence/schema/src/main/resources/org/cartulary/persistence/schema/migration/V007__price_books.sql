-- audience is everyone, group:NAME or client:ID; valid_from is empty until the book is published.
CREATE TABLE price_book (
  reseller_id ${uuid} NOT NULL,
  price_book_id ${uuid} NOT NULL,
  name VARCHAR(200) NOT NULL,
  audience VARCHAR(140) ${bin} NOT NULL,
  book_rule VARCHAR(16) ${bin} NOT NULL,
  prices ${json} NOT NULL,
  state VARCHAR(16) ${bin} NOT NULL,
  valid_from DATE,
  version BIGINT NOT NULL,
  PRIMARY KEY (reseller_id, price_book_id)
) ${opts};

CREATE INDEX price_book_in_force ON price_book (reseller_id, state, audience, valid_from);
