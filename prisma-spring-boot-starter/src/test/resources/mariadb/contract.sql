CREATE TABLE `Scalar` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`text` VARCHAR(191) NOT NULL,
	`flag` BOOLEAN NOT NULL,
	`whole` INTEGER NOT NULL,
	`big` BIGINT NOT NULL,
	`real` DOUBLE NOT NULL,
	`amount` DECIMAL(65,30) NOT NULL,
	`at` DATETIME(3) NOT NULL,
	`binary` LONGBLOB NOT NULL,
	`document` JSON NOT NULL,
	`role` ENUM('USER', 'ADMIN', 'guest (read only)') NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `optional_scalars` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`text` VARCHAR(191) NULL,
	`flag` BOOLEAN NULL,
	`whole` INTEGER NULL,
	`big` BIGINT NULL,
	`real` DOUBLE NULL,
	`amount` DECIMAL(65,30) NULL,
	`at` DATETIME(3) NULL,
	`binary` LONGBLOB NULL,
	`document` JSON NULL,
	`role` ENUM('USER', 'ADMIN', 'guest (read only)') NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `users` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`email` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`email`),
	`name` VARCHAR(191) NULL,
	`role` ENUM('USER', 'ADMIN', 'guest (read only)') NOT NULL DEFAULT 'USER',
	`age` INTEGER NULL,
	`created_at` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
	`updated_at` DATETIME(3) NOT NULL,
	`manager_id` INTEGER NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Profile` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`bio` VARCHAR(191) NOT NULL,
	`user_id` INTEGER NOT NULL,
	UNIQUE KEY (`user_id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Post` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`title` VARCHAR(191) NOT NULL,
	`content` VARCHAR(191) NULL,
	`published` BOOLEAN NOT NULL DEFAULT false,
	`views` INTEGER NOT NULL DEFAULT 0,
	`likes` INTEGER NOT NULL DEFAULT 0,
	`rating` DOUBLE NULL,
	`price` DECIMAL(65,30) NULL,
	`author_id` INTEGER NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Category` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`name` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`name`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Comment` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`text` VARCHAR(191) NOT NULL,
	`post_id` INTEGER NOT NULL,
	`author_id` INTEGER NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Seat` (
	`row` INTEGER NOT NULL,
	`number` INTEGER NOT NULL,
	PRIMARY KEY (`row`, `number`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Ticket` (
	`id` VARCHAR(191) NOT NULL,
	PRIMARY KEY (`id`),
	`seatRow` INTEGER NOT NULL,
	`seatNumber` INTEGER NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Unique1` (
	`name` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`name`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Unique2` (
	`name` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	`email` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`email`),
	UNIQUE KEY (`name`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Unique3` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`name` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`name`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Unique4` (
	`name` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`name`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Unique5` (
	`name` VARCHAR(191) NOT NULL,
	`middle` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`name`, `middle`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Unique6` (
	`name` VARCHAR(191) NOT NULL,
	`role` ENUM('USER', 'ADMIN', 'guest (read only)') NOT NULL,
	UNIQUE KEY (`name`, `role`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Id1` (
	`name` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	PRIMARY KEY (`name`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Id2` (
	`name` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	`email` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`email`),
	PRIMARY KEY (`name`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Id3` (
	`name` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	PRIMARY KEY (`name`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Id4` (
	`name` VARCHAR(191) NOT NULL,
	`middle` VARCHAR(191) NOT NULL,
	`surname` VARCHAR(191) NOT NULL,
	PRIMARY KEY (`name`, `middle`, `surname`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Id5` (
	`name` VARCHAR(191) NOT NULL,
	`role` ENUM('USER', 'ADMIN', 'guest (read only)') NOT NULL,
	PRIMARY KEY (`name`, `role`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Document` (
	`id` VARCHAR(191) NOT NULL,
	PRIMARY KEY (`id`),
	`slug` BIGINT NOT NULL,
	UNIQUE KEY (`slug`),
	`price` DECIMAL(65,30) NULL,
	UNIQUE KEY (`price`),
	`at` DATETIME(3) NULL,
	UNIQUE KEY (`at`),
	`title` VARCHAR(191) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `_CategoryToPost` (
	`A` INTEGER NOT NULL,
	`B` INTEGER NOT NULL,
	UNIQUE KEY (`A`, `B`),
	KEY (`B`),
	FOREIGN KEY (`A`) REFERENCES `Category` (`id`) ON DELETE CASCADE ON UPDATE CASCADE,
	FOREIGN KEY (`B`) REFERENCES `Post` (`id`) ON DELETE CASCADE ON UPDATE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE `users` ADD FOREIGN KEY (`manager_id`)
	REFERENCES `users` (`id`) ON DELETE NO ACTION ON UPDATE NO ACTION;

ALTER TABLE `Profile` ADD FOREIGN KEY (`user_id`)
	REFERENCES `users` (`id`) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE `Post` ADD FOREIGN KEY (`author_id`)
	REFERENCES `users` (`id`) ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE `Comment` ADD FOREIGN KEY (`post_id`)
	REFERENCES `Post` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE `Comment` ADD FOREIGN KEY (`author_id`)
	REFERENCES `users` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE `Ticket` ADD FOREIGN KEY (`seatRow`, `seatNumber`)
	REFERENCES `Seat` (`row`, `number`) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE `Depot` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`code` VARCHAR(191) NOT NULL,
	UNIQUE KEY (`code`),
	`name` VARCHAR(191) NULL,
	`capacity` INTEGER NOT NULL,
	`status` VARCHAR(191) NOT NULL DEFAULT 'new',
	`rating` INTEGER NOT NULL DEFAULT 0,
	`address` JSON NOT NULL,
	`branches` JSON NULL,
	`notes` JSON NULL,
	`updated_at` DATETIME(3) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
