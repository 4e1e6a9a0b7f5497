/** Diplomas in the European Learning Model, for Europass. */
@NullMarked
package vn.gdnn.records.credentials.europass;

import org.jspecify.annotations.NullMarked;
