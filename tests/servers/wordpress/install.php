<?php
// Installs WordPress without a person, and prints the users with their application passwords.
[, $root] = $argv;
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
define('WP_INSTALLING', true);
function wp_new_blog_notification() {}      // no mail
ob_start();
require $root . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Ville de Test', 'admin', 'admin@example.org', true, '', wp_generate_password(), 'fr_FR');
update_option('timezone_string', 'Europe/Brussels');
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
update_option('default_ping_status', 'closed');
switch_theme('twentytwentythree');
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules(false);
$users = [];
foreach (['admin' => 'administrator', 'editor' => 'editor', 'author' => 'author',
          'contributor' => 'contributor', 'subscriber' => 'subscriber'] as $login => $role) {
    $user = get_user_by('login', $login);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $login, 'user_pass' => wp_generate_password(),
        'user_email' => "$login@example.org", 'role' => $role,
    ]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Publisher']);
    $users[$login] = WP_Application_Passwords::chunk_password($password);
}
ob_end_clean();
echo json_encode($users);
