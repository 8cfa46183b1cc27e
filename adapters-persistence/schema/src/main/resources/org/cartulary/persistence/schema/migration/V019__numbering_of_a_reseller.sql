-- How its series are called, as JSON; nothing for INV and CN.
ALTER TABLE reseller ADD COLUMN numbering ${json};
