package vn.gdnn.kit.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/**
 * Derives the scope from the checked token, never from the request. Roles of a school ask for its code, an officer of a
 * province for the province, and the whole country is seen by national roles only; who is on the staff of a school and holds
 * no office sees the own record, or as a trainer the sessions that name the account; who reviews resources and holds no office
 * sees what other schools submitted. An account without the scope of its role
 * opens nothing, not even what anyone may see, for a forgotten attribute must not widen what it sees.
 */
@ApplicationScoped
class ScopeOfToken {

    private static final Pattern MEMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CurrentScope current;
    private final SecurityIdentity caller;

    ScopeOfToken(CurrentScope current, SecurityIdentity caller) {
        this.current = current;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = 2_000)
    public void enter(ResourceInfo operation) {
        var scope = scope();
        current.enter(isForOwnOffice(operation) ? Keepers.ownOf(scope) : scope);
    }

    private static boolean isForOwnOffice(ResourceInfo operation) {
        var method = operation.getResourceMethod();
        return method != null
                && (method.isAnnotationPresent(ForOwnOffice.class)
                        || operation.getResourceClass().isAnnotationPresent(ForOwnOffice.class));
    }

    private Scope scope() {
        if (caller.isAnonymous() || !(caller.getPrincipal() instanceof JsonWebToken token)) {
            return new Scope.Anyone();
        }
        var institution = claim(token, "institution");
        if ((caller.hasRole(Roles.STAFF) || caller.hasRole(Roles.TRAINER)) && !holdsOneOf(Roles.OFFICES)) {
            return ofOneMember(institution, claim(token, "staff"), token.getName());
        }
        if (!institution.isEmpty() || holdsOneOf(Roles.OF_A_SCHOOL)) {
            return InstitutionCode.is(institution) ? ofSchool(institution) : none();
        }
        if (caller.hasRole(Roles.PROVINCE_OFFICER)) {
            var province = claim(token, "province");
            return Scope.Province.isCode(province) ? new Scope.Province(province) : none();
        }
        if (holdsOneOf(Roles.NATIONAL)) {
            return new Scope.Ministry();
        }
        return caller.hasRole(Roles.PORTAL) ? new Scope.Anyone() : none();
    }

    private Scope ofSchool(String institution) {
        return caller.hasRole(Roles.RESOURCE_REVIEWER) && !holdsOneOf(Roles.OFFICES)
                ? new Scope.Reviewer(institution)
                : new Scope.Institution(institution);
    }

    /** Of an account that is a trainer too, the trainer's: the own record is read by another account. */
    private Scope ofOneMember(String institution, String member, String account) {
        if (!InstitutionCode.is(institution) || !MEMBER.matcher(member).matches()) {
            return none();
        }
        var id = UUID.fromString(member);
        if (!caller.hasRole(Roles.TRAINER)) {
            return new Scope.Person(institution, id);
        }
        return Scope.Trainer.isAccount(account) ? new Scope.Trainer(institution, id, account) : none();
    }

    private boolean holdsOneOf(Set<String> roles) {
        return !Collections.disjoint(caller.getRoles(), roles);
    }

    /** Empty where the account has none; the realm writes a dash for an office that has none by its nature. */
    private static String claim(JsonWebToken token, String name) {
        return token.getClaim(name) instanceof String text && !text.isBlank() && !text.equals("-") ? text : "";
    }

    private static Scope none() {
        throw new Refusal(KitRefusal.NO_SCOPE);
    }
}
