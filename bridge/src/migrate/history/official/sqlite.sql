-- What Prisma's own command line leaves in a database: the first two migrations applied (the second on Windows, hence the
-- checksum of the script with CRLF), the third failed once and declared rolled back. Checksums are those of sha256sum.
CREATE TABLE "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);
INSERT INTO "_prisma_migrations" VALUES
  ('1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', '467785568753ceb51178db17a633ffb5ba2d92d8f5bb04b4b4fba0582c358baa',
   1705311060250, '20240115093000_init', NULL, NULL, 1705311060123, 1),
  ('9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d', 'bcf4f8c3f28119b1122d407ec1e5b595b952d71caed7290cb615a7715c50d9f6',
   1708424160500, '20240220101500_add_customer', NULL, NULL, 1708424160400, 1),
  ('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b', '1d959d80e1bfb4b96699bbfcdef7bc63f531f2ea25d04894216e63bdcc0a49fa',
   NULL, '20240301120000_orders', 'A migration failed to apply.', 1709294500000, 1709294400000, 0);
