<?php
// Must-use plugin: what the plugins and hosts of real towns do to a WordPress, one switch each.
$switches = json_decode((string) @file_get_contents(WP_CONTENT_DIR . '/switches.json'), true) ?: [];
foreach ($switches as $switch) {
    switch ($switch) {
        case 'no_application_passwords':    // security plugins
            add_filter('wp_is_application_passwords_available', '__return_false');
            break;
        case 'no_authorization_header':     // hosts that run PHP as CGI
            unset($_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'], $_SERVER['HTTP_AUTHORIZATION']);
            break;
        case 'no_rest':                     // "disable the REST API" plugins, the loud kind
            add_filter('rest_authentication_errors', fn() => new WP_Error(
                'rest_disabled', 'The REST API is disabled on this site.', ['status' => 403]));
            break;
        case 'rest_is_not_found':           // … and the silent kind
            add_action('parse_request', function () {
                if (!empty($GLOBALS['wp']->query_vars['rest_route'])) {
                    status_header(404);
                    exit('<!DOCTYPE html><title>Page non trouvée</title>');
                }
            }, 1);
            break;
        case 'plain_permalinks':
            add_filter('pre_option_permalink_structure', '__return_empty_string');
            break;
        case 'no_link_header':              // caches and "clean up the head" plugins
            add_action('init', function () {
                remove_action('template_redirect', 'rest_output_link_header', 11);
                remove_action('wp_head', 'rest_output_link_wp_head', 10);
            });
            break;
        case 'everything_is_pending':       // editorial workflow plugins
            add_filter('wp_insert_post_data', function ($data) {
                if ($data['post_type'] === 'post' && $data['post_status'] === 'publish') {
                    $data['post_status'] = 'pending';
                }
                return $data;
            });
            break;
        case 'no_trash':                    // define('EMPTY_TRASH_DAYS', 0) in the configuration
            define('EMPTY_TRASH_DAYS', 0);
            break;
    }
}
