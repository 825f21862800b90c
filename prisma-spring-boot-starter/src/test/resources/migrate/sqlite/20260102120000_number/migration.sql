-- AlterTable
ALTER TABLE "tickets" ADD COLUMN "number" TEXT;

-- Not of Prisma's making: a trigger, with semicolons of its own
CREATE TRIGGER number_ticket AFTER INSERT ON "tickets"
BEGIN
    UPDATE "tickets" SET "number" = 'T-' || NEW."id" WHERE "id" = NEW."id";
END;

INSERT INTO "tickets" ("title") VALUES ('Written by a migration; once');
