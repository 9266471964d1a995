import { relations } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const creation = `
  create table libraries (
    id integer primary key,
    name text not null
  );
  create table books (
    id integer primary key,
    title text not null,
    library_id integer not null references libraries
  );
`;

export const libraries = pgTable("libraries", {
  id: integer("id").primaryKey(),
  name: text("name").notNull(),
});

export const books = pgTable("books", {
  id: integer("id").primaryKey(),
  title: text("title").notNull(),
  libraryId: integer("library_id").notNull(),
});

export const booksOfALibrary = relations(libraries, ({ many }) => ({
  books: many(books),
}));

export const libraryOfABook = relations(books, ({ one }) => ({
  library: one(libraries, {
    fields: [books.libraryId],
    references: [libraries.id],
  }),
}));
