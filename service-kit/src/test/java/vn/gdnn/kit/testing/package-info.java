/** What every service's tests need: a real PostgreSQL, tokens, the house rules. */
@NullMarked
package vn.gdnn.kit.testing;

import org.jspecify.annotations.NullMarked;
