/** The register of diplomas on paper: sealed extracts of a year, or of one decision in it. */
@NullMarked
package vn.gdnn.records.credentials.registerbook;

import org.jspecify.annotations.NullMarked;
