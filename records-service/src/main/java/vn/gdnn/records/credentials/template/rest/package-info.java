/** The templates of transcripts over HTTP. */
@NullMarked
package vn.gdnn.records.credentials.template.rest;

import org.jspecify.annotations.NullMarked;
