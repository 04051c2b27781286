DROP INDEX `import_rows_import_row`;--> statement-breakpoint
ALTER TABLE `import_rows` ADD `kind` text DEFAULT 'application' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `import_rows_import_kind_row` ON `import_rows` (`import_id`,`kind`,`row`);