package vn.gdnn.kit.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** The scope of the request or job at hand; set once, before its first transaction. */
@RequestScoped
public class CurrentScope {

    private @Nullable Scope scope;
    private @Nullable Scope ofAnother;

    /** The scope, if one was entered. */
    public Optional<Scope> find() {
        return Optional.ofNullable(ofAnother == null ? scope : ofAnother);
    }

    /** The code of the caller's institution or body; a caller without one is refused with NO_INSTITUTION. */
    public String institution() {
        return find().map(Scope::tenant)
                .filter(code -> !code.isEmpty())
                .orElseThrow(() -> new Refusal(KitRefusal.NO_INSTITUTION));
    }

    void enter(Scope entered) {
        if (scope != null) {
            throw new IllegalStateException("scope already set");
        }
        scope = entered;
    }

    Optional<Scope> first() {
        return Optional.ofNullable(scope);
    }

    /** Puts another scope in the place of the one entered, or takes it away again. */
    void lend(@Nullable Scope another) {
        ofAnother = another;
    }

    /** The scope of the work at hand, which must have entered one. */
    public static Scope required() {
        return current()
                .flatMap(CurrentScope::find)
                .orElseThrow(() -> new IllegalStateException("no scope was entered"));
    }

    /** The scope that was entered, whichever was lent since. */
    static Optional<Scope> entered() {
        return current().flatMap(CurrentScope::first);
    }

    private static Optional<CurrentScope> current() {
        var container = Arc.container();
        return container == null || !container.requestContext().isActive()
                ? Optional.empty()
                : Optional.of(container.instance(CurrentScope.class).get());
    }

    /**
     * Does a job's or a consumer's work under a scope of its own: a fresh request context, hence a fresh scope and
     * Hibernate session. Refused inside a transaction, whose scope cannot change any more.
     */
    public static <T> T as(Scope scope, Supplier<T> work) {
        if (transactionIsActive()) {
            throw new IllegalStateException("change of scope inside a transaction");
        }
        var context = Arc.container().requestContext();
        var outer = context.isActive() ? context.getState() : null;
        if (outer != null) {
            context.deactivate();
        }
        context.activate();
        try {
            Arc.container().instance(CurrentScope.class).get().enter(scope);
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    /** As {@link #as(Scope, Supplier)}, inside one new transaction. */
    public static <T> T inTransaction(Scope scope, Supplier<T> work) {
        return as(scope, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** As {@link #inTransaction(Scope, Supplier)}, for work without an answer. */
    public static void runInTransaction(Scope scope, Runnable work) {
        as(scope, () -> {
            QuarkusTransaction.requiringNew().run(work);
            return null;
        });
    }

    private static boolean transactionIsActive() {
        try {
            return Arc.container().instance(TransactionManager.class).get().getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException e) {
            throw new IllegalStateException("cannot tell whether a transaction is active", e);
        }
    }
}
