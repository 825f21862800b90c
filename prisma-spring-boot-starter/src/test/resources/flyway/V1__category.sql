CREATE TABLE "Category" (
	"id" SERIAL PRIMARY KEY,
	"name" TEXT NOT NULL UNIQUE
);
INSERT INTO "Category" ("name") VALUES ('by Flyway');
