/** The broker's own process: one KRaft node that formats itself and makes the suite's topics. */
@NullMarked
package vn.gdnn.quickstart.kafka;

import org.jspecify.annotations.NullMarked;
