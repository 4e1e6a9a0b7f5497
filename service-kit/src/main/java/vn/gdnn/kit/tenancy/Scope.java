package vn.gdnn.kit.tenancy;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose rows the current work may touch. Each kind has one PostgreSQL role; a person and a trainer, of whom each sees what
 * concerns one member alone, share theirs and are told apart by what is bound with it.
 */
public sealed interface Scope {

    Map<Class<? extends Scope>, String> ROLES = Map.of(
            Institution.class, "gdnn_institution",
            Province.class, "gdnn_province",
            Body.class, "gdnn_body",
            Ministry.class, "gdnn_ministry",
            Reviewer.class, "gdnn_reviewer",
            Person.class, "gdnn_person",
            Trainer.class, "gdnn_person",
            Anyone.class, "gdnn_public",
            Plumbing.class, "gdnn_plumbing");

    /** One institution's own rows. */
    record Institution(String code) implements Scope {

        public Institution {
            require(InstitutionCode.is(code));
        }
    }

    /** The rows of all institutions of one province. */
    record Province(String code) implements Scope {

        private static final Pattern CODE = Pattern.compile("\\d{2}");

        public Province {
            require(isCode(code));
        }

        static boolean isCode(String text) {
            return CODE.matcher(text).matches();
        }
    }

    /** What one member of an institution's staff, by the id there, may see of it: the own record. */
    record Person(String tenant, UUID member) implements Scope {

        public Person {
            require(InstitutionCode.is(tenant));
        }
    }

    /**
     * What one member of an institution's staff may see and do as a trainer: the sessions of the institution that name the
     * account, while the member works there; not the own record.
     *
     * @param account the name of the account
     */
    record Trainer(String tenant, UUID member, String account) implements Scope {

        private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._@+-]{1,100}");

        public Trainer {
            require(InstitutionCode.is(tenant) && isAccount(account));
        }

        static boolean isAccount(String text) {
            return ACCOUNT.matcher(text).matches();
        }
    }

    /**
     * What a province or the ministry keeps itself under a code of its own, and nothing of any institution.
     *
     * @param tenant its code as events name it: {@code province-01} or {@code ministry}
     */
    record Body(String tenant) implements Scope {

        private static final Pattern TENANT = Pattern.compile("province-\\d{2}|ministry");

        public Body {
            require(TENANT.matcher(tenant).matches());
        }
    }

    /** What other schools than the own one submit to reviewers of learning resources, and what anyone may see. */
    record Reviewer(String tenant) implements Scope {

        public Reviewer {
            require(InstitutionCode.is(tenant));
        }
    }

    /** The whole country. */
    record Ministry() implements Scope {}

    /** What anyone may see without saying who they are. */
    record Anyone() implements Scope {}

    /** The kit's own tables only: outbox, inbox, jobs. */
    record Plumbing() implements Scope {}

    /** What is bound as it is must be what it says: it reaches the database between quotes. */
    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("not the codes of a scope");
        }
    }

    /** The PostgreSQL role that carries this scope's policies. */
    default String role() {
        return Objects.requireNonNull(ROLES.get(getClass()));
    }

    /** The code of the institution or body, or empty where the scope is not within one. */
    default String tenant() {
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
