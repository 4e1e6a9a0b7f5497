/** Runs the whole suite on one machine: PostgreSQL, Kafka, Keycloak, the services and the gateway as processes. */
@NullMarked
package vn.gdnn.quickstart;

import org.jspecify.annotations.NullMarked;
