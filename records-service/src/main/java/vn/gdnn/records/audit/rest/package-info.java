/** Audits over HTTP, for auditors. */
@NullMarked
package vn.gdnn.records.audit.rest;

import org.jspecify.annotations.NullMarked;
