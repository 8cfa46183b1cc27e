-- The promo codes that were applied, as JSON; nothing where there are none.
ALTER TABLE cart ADD COLUMN promo_codes ${json};
