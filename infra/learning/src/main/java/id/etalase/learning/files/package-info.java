/** Reads what people keep on their disks: spreadsheets saved as <b>CSV</b>, and folders of <b>photo files</b>. */
@NullMarked
package id.etalase.learning.files;

import org.jspecify.annotations.NullMarked;
