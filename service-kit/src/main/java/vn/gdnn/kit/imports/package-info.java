/** Bulk import as a job: a file is stored, then checked and merged slice by slice; a bad row refuses itself, not the file. */
@NullMarked
package vn.gdnn.kit.imports;

import org.jspecify.annotations.NullMarked;
