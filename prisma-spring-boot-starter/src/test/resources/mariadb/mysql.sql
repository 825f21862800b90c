CREATE TABLE `Article` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`body` LONGTEXT NOT NULL,
	`code` CHAR(36) NOT NULL,
	`price` DECIMAL(65,30) NOT NULL,
	`day` DATE NOT NULL,
	`tiny` TINYINT UNSIGNED NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE `Page` (
	`id` INTEGER NOT NULL AUTO_INCREMENT,
	PRIMARY KEY (`id`),
	`title` VARCHAR(100) NOT NULL,
	`body` TEXT NOT NULL,
	`meta` JSON NULL,
	UNIQUE INDEX `Page_title_key`(`title`),
	FULLTEXT INDEX `Page_title_body_idx`(`title`, `body`),
	FULLTEXT INDEX `Page_body_idx`(`body`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
