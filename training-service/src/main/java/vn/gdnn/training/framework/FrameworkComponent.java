package vn.gdnn.training.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A component competence: reference data, the same for every institution. */
@Entity
public class FrameworkComponent {

    @Id
    private String code;

    private int domain;
    private String domainName;
    private String name;

    protected FrameworkComponent() {} // for Hibernate

    String code() {
        return code;
    }

    int domain() {
        return domain;
    }

    String domainName() {
        return domainName;
    }

    String name() {
        return name;
    }
}
