// A step of the ledger is found through its support and told apart by its tick; an index of steps found nothing and cost every write.
DROP CONSTRAINT change_id IF EXISTS;
