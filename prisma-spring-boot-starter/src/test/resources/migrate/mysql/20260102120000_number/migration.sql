-- AlterTable
ALTER TABLE `tickets` ADD COLUMN `number` VARCHAR(191) NULL;

-- Not of Prisma's making: a trigger, with semicolons of its own. The key is not known before the row is there
CREATE TRIGGER `number_ticket` BEFORE INSERT ON `tickets` FOR EACH ROW
BEGIN
    SET @tickets = (SELECT COUNT(*) FROM `tickets`);
    SET NEW.`number` = CONCAT('T-', @tickets + 1);
END;

INSERT INTO `tickets` (`title`) VALUES ('Written by a migration; once');
