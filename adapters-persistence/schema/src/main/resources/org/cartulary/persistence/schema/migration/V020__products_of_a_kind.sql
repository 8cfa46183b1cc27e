-- Which suites there are, asked for whenever it is shown what a cart could save.
CREATE INDEX product_of_kind ON product (reseller_id, kind, code);
