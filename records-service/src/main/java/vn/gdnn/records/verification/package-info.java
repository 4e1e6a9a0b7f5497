/** What anyone may learn about a diploma whose paper they hold. */
@NullMarked
package vn.gdnn.records.verification;

import org.jspecify.annotations.NullMarked;
