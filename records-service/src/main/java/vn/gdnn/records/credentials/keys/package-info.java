/** Keys of schools that this service shows and does not sign with. */
@NullMarked
package vn.gdnn.records.credentials.keys;

import org.jspecify.annotations.NullMarked;
