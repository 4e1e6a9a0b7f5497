/** Which of the replicas of a backend gets the next request. */
@NullMarked
package vn.gdnn.gateway.replica;

import org.jspecify.annotations.NullMarked;
