package vn.gdnn.kit.tenancy;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose rows the current work may touch. Each kind has one PostgreSQL role; a person and a trainer, of whom each sees what
 * concerns one member alone, share theirs and are told apart by what is bound with it.
 */
public sealed interface Scope {

    /** One institution's own rows. */
    record Institution(String code) implements Scope {

        private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,20}");

        public Institution {
            if (!isCode(code)) {
                throw new IllegalArgumentException("not an institution code");
            }
        }

        static boolean isCode(String text) {
            return CODE.matcher(text).matches();
        }
    }

    /** The rows of all institutions of one province. */
    record Province(String code) implements Scope {

        private static final Pattern CODE = Pattern.compile("\\d{2}");

        public Province {
            if (!isCode(code)) {
                throw new IllegalArgumentException("not a province code");
            }
        }

        static boolean isCode(String text) {
            return CODE.matcher(text).matches();
        }
    }

    /**
     * What one member of an institution's staff may see of it: the own record.
     *
     * @param institution its code
     * @param member the member's id there
     */
    record Person(String institution, UUID member) implements Scope {

        public Person {
            if (!Institution.isCode(institution)) {
                throw new IllegalArgumentException("not an institution code");
            }
        }
    }

    /**
     * What one member of an institution's staff may see and do as a trainer: the sessions of the institution that name the
     * account, while the member works there; not the own record.
     *
     * @param institution its code
     * @param member the member's id there
     * @param account the name of the account
     */
    record Trainer(String institution, UUID member, String account) implements Scope {

        private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._@+-]{1,100}");

        public Trainer {
            if (!Institution.isCode(institution) || !isAccount(account)) {
                throw new IllegalArgumentException("not a trainer of an institution");
            }
        }

        static boolean isAccount(String text) {
            return ACCOUNT.matcher(text).matches();
        }
    }

    /** The whole country. */
    record Ministry() implements Scope {}

    /** What anyone may see without saying who they are. */
    record Anyone() implements Scope {}

    /** The kit's own tables only: outbox, inbox, jobs. */
    record Plumbing() implements Scope {}

    /** The PostgreSQL role that carries this scope's policies. */
    default String role() {
        if (this instanceof Institution) {
            return "gdnn_institution";
        }
        if (this instanceof Province) {
            return "gdnn_province";
        }
        if (this instanceof Person || this instanceof Trainer) {
            return "gdnn_person";
        }
        if (this instanceof Ministry) {
            return "gdnn_ministry";
        }
        return this instanceof Anyone ? "gdnn_public" : "gdnn_plumbing";
    }

    /** The institution's code, or empty where the scope is not within one institution. */
    default String tenant() {
        if (this instanceof Person person) {
            return person.institution();
        }
        if (this instanceof Trainer trainer) {
            return trainer.institution();
        }
        return this instanceof Institution institution ? institution.code() : "";
    }

    /** The id of the one person, or empty where the scope is not one person. */
    default String person() {
        return this instanceof Person person ? person.member().toString() : "";
    }

    /** The province's code, or empty where the scope is not one province. */
    default String province() {
        return this instanceof Province province ? province.code() : "";
    }
}
