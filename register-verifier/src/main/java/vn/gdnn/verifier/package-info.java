/** The outsider's half of the register's audit: public endpoints, an own copy of the last tree, and mathematics. */
@NullMarked
package vn.gdnn.verifier;

import org.jspecify.annotations.NullMarked;
