<?php
// For PHP's built-in server: files and folders that exist as they are, the rest to WordPress.
$path = rawurldecode((string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$there = $_SERVER['DOCUMENT_ROOT'] . $path;
if ($path !== '/' && (is_file($there) || is_file(rtrim($there, '/') . '/index.php'))) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
unset($_SERVER['PATH_INFO']);
require $_SERVER['SCRIPT_FILENAME'];
