package vn.gdnn.kit.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class DatabaseConnectionsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void there_are_so_many_and_each_is_renewed_in_time() {
        var pool = database.getConfiguration().connectionPoolConfiguration();

        assertThat(pool.maxSize()).isEqualTo(16);
        assertThat(pool.maxLifetime()).isEqualTo(Duration.ofMinutes(30));
    }
}
