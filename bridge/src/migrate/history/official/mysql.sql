-- See sqlite.sql.
CREATE TABLE _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             DATETIME(3),
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          DATETIME(3),
    started_at              DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    applied_steps_count     INTEGER UNSIGNED NOT NULL DEFAULT 0
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT INTO _prisma_migrations VALUES
  ('1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', '467785568753ceb51178db17a633ffb5ba2d92d8f5bb04b4b4fba0582c358baa',
   '2024-01-15 09:31:00.250', '20240115093000_init', NULL, NULL, '2024-01-15 09:31:00.123', 1),
  ('9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d', 'bcf4f8c3f28119b1122d407ec1e5b595b952d71caed7290cb615a7715c50d9f6',
   '2024-02-20 10:16:00.500', '20240220101500_add_customer', NULL, NULL, '2024-02-20 10:16:00.400', 1),
  ('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b', '1d959d80e1bfb4b96699bbfcdef7bc63f531f2ea25d04894216e63bdcc0a49fa',
   NULL, '20240301120000_orders', 'A migration failed to apply.', '2024-03-01 12:01:40.000', '2024-03-01 12:00:00.000', 0);
