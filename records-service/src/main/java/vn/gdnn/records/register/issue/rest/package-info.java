/** Bulk issue over HTTP. */
@NullMarked
package vn.gdnn.records.register.issue.rest;

import org.jspecify.annotations.NullMarked;
