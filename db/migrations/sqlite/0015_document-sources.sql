ALTER TABLE `documents` ADD `rendered_as` text;--> statement-breakpoint
ALTER TABLE `documents` ADD `source_sha256` text;