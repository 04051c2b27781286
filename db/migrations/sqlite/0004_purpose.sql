ALTER TABLE `applications` ADD `purpose` text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE `applications` SET `purpose` = coalesce(json_extract(`fields`, '$.purpose'), '');
