-- AlterTable
ALTER TABLE "tickets" ADD COLUMN "number" TEXT;

-- Not of Prisma's making: a function, a trigger and a block, each with semicolons of its own
CREATE FUNCTION number_ticket() RETURNS trigger AS $$
BEGIN
    NEW.number := 'T-' || NEW.id;
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER number_ticket BEFORE INSERT ON "tickets" FOR EACH ROW EXECUTE FUNCTION number_ticket();

DO $$
BEGIN
    UPDATE "tickets" SET "number" = 'T-' || "id";
    INSERT INTO "tickets" ("title") VALUES ('Written by a migration; once');
END;
$$;
