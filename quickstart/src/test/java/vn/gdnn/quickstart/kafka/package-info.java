/** A broker that nobody reaches without TLS and a login. */
@NullMarked
package vn.gdnn.quickstart.kafka;

import org.jspecify.annotations.NullMarked;
