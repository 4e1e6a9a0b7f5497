package vn.gdnn.kit.probe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.gdnn.kit.tenancy.TenantOwned;

@Entity
public class Probe extends TenantOwned {

    @Id
    UUID id;

    @Version
    long version;

    String name;

    protected Probe() {} // for Hibernate

    public Probe(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public void rename(String newName) {
        name = newName;
    }
}
