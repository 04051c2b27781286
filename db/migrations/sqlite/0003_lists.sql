CREATE TABLE `attestations` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`application_version` integer NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`by_name` text NOT NULL,
	`by_title` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `review_cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attestations_application_cycle` ON `attestations` (`application_id`,`cycle_id`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`position_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_views_position_list_name` ON `saved_views` (`position_id`,`list`,`name`);--> statement-breakpoint
ALTER TABLE `review_items` ADD `planning_code` text;--> statement-breakpoint
ALTER TABLE `review_items` ADD `budget_code` text;--> statement-breakpoint
ALTER TABLE `review_items` ADD `technical_code` text;--> statement-breakpoint
UPDATE `review_items` SET
	`planning_code` = (SELECT json_extract(`context`, '$.opinions.planning') FROM `cases` WHERE `cases`.`id` = `review_items`.`id`),
	`budget_code` = (SELECT json_extract(`context`, '$.opinions.budget') FROM `cases` WHERE `cases`.`id` = `review_items`.`id`),
	`technical_code` = (SELECT json_extract(`context`, '$.opinions.technical') FROM `cases` WHERE `cases`.`id` = `review_items`.`id`);
