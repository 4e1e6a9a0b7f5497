package vn.gdnn.records.people.student;

import vn.gdnn.kit.personal.PersonalNumbers;

/** A kind of number and the space its hashes live in: equal digits of two kinds are not one number. */
enum IdentifierKind {
    PERSONAL_NUMBER("personal_number", ""),
    LEGACY_NUMBER("legacy_number", "legacy:"),
    PASSPORT("passport", "passport:");

    private final String column;
    private final String space;

    IdentifierKind(String column, String space) {
        this.column = column;
        this.space = space;
    }

    String column() {
        return column;
    }

    byte[] hash(String number, PersonalNumbers numbers) {
        return numbers.hash(space + number);
    }
}
